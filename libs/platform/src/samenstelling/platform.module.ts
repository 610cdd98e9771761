import { Module, type DynamicModule } from '@nestjs/common';
import { DEEL, type Delen } from './delen.ts';

/** Hands the parts, opened by whoever starts the process, to every module. */
@Module({})
export class PlatformModule {
  static van(delen: Delen): DynamicModule {
    const providers = Object.entries(delen).map(([naam, useValue]) => ({
      provide: DEEL[naam as keyof Delen],
      useValue: useValue as unknown,
    }));
    return { module: PlatformModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}
