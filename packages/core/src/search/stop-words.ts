/** Words that carry no subject. A query may hold them; nothing needs to. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at by can do for from how i in is it my of on or that the their this to was ' +
    'what where which who with you your'
  ).split(' '),
);
