/** Works a view out once for each value it is a view of; the value never changes, so neither does the view. */
export const onthoud = <K extends object, V>(weergave: (bron: K) => V): ((bron: K) => V) => {
  const bekend = new WeakMap<K, Readonly<{ v: V }>>();
  return (bron) => {
    let eerder = bekend.get(bron);
    if (!eerder) {
      eerder = { v: weergave(bron) };
      bekend.set(bron, eerder);
    }
    return eerder.v;
  };
};
