/* A disk whose flush takes a millisecond longer: preloaded, it delays every fsync and fdatasync of the process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static void wacht(void) {
  struct timespec duur = {0, 1000000};
  nanosleep(&duur, 0);
}
int fdatasync(int fd) {
  static int (*echt)(int);
  if (!echt) echt = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  wacht();
  return echt(fd);
}
int fsync(int fd) {
  static int (*echt)(int);
  if (!echt) echt = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  wacht();
  return echt(fd);
}
