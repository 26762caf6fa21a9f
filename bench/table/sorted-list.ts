/** A list sorted by a text of each element; made for millions of elements that are added in order. */
export const sortedList = <T>() => {
  const places: string[] = [];
  const things: T[] = [];

  /** The first index whose place is not before this one. */
  const search = (place: string): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] ?? '') < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    put: (place: string, thing: T): void => {
      const last = places.at(-1);
      if (last === undefined || last < place) {
        places.push(place);
        things.push(thing);
        return;
      }
      const index = search(place);
      const isThere = places[index] === place ? 1 : 0;
      places.splice(index, isThere, place);
      things.splice(index, isThere, thing);
    },
    remove: (place: string): void => {
      const index = search(place);
      if (places[index] !== place) return;
      places.splice(index, 1);
      things.splice(index, 1);
    },
    search,
    at: (index: number): T | undefined => things[index],
    length: (): number => places.length,
  };
};

export type SortedList<T> = ReturnType<typeof sortedList<T>>;
