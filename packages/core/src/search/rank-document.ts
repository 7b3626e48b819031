import type { Engine } from './engine.js';
import type { Terms } from './resolve-terms.js';
import { lastRankedField } from './search-index.js';
import type { SearchIndex } from './search-index.js';

/** How much a whole text of each ranked field counts, by the field's number. */
const titleField = 0;
const idField = 4;
const wholeWeights = [1, 1, 0.97, 0.95, 0.9, 0.95];

/** How much the lesser of a title and a name adds. */
const agreement = 0.13;

/** How much a second word for the same, or the same word again, adds. */
const again = 0.3;

/** What an answer is worth to a word when it is already the answer to another. */
const shared = 0.85;

/** Places in a text that are compared; titles have a handful. */
const mostTokens = 40;

/** How well each word of the query is answered so far, and by a word that answers it best. */
const answers = new Uint8Array(64);
const said = new Uint8Array(64);

/**
 * How well a document answers a query, from 0 to about 1.4. `rough` is the sum of its words' answers
 * in whatever field; what makes the order is the one text that is most about the same: that has all
 * words of the query, little else, and in the same order.
 */
export function rankDocument(
  { index, now, textRound, textScore }: Engine,
  terms: Terms,
  document: number,
  rough: number,
): number {
  let title = 0;
  let name = 0;
  let id = 0;
  const { texts = [], prior = 1 } = index.documents[document] ?? {};
  for (const entry of texts) {
    const field = entry & 15;
    if (field > lastRankedField) break;
    const text = entry >>> 4;
    if (textRound[text] !== now) {
      textRound[text] = now;
      textScore[text] = compareText(index, terms, text);
    }
    const score = (wholeWeights[field] ?? 0) * (textScore[text] ?? 0);
    if (field === titleField) title = Math.max(title, score);
    else if (field === idField) id = score;
    else name = Math.max(name, score);
  }
  // What is called by its title and by its name alike is more surely meant. An endpoint's id is made
  // of its title, and no second witness.
  const best = Math.max(title, name, id) + agreement * Math.min(title, name);
  return (best + (0.3 * rough) / (terms.wanted || 1)) * prior;
}

function compareText(index: SearchIndex, { all, weights, wanted }: Terms, text: number): number {
  const { rarity } = index;
  const words = index.texts[text]?.words ?? [];
  const last = Math.min(words.length, mostTokens);
  let have = 0;
  let mass = 0;
  let follows = 0;
  // Before the first word is the beginning, as it is of the query.
  let previous = -1;
  const count = all.length;
  answers.fill(0, 0, count);
  said.fill(0, 0, count);
  for (let token = 0; token < last; token += 1) {
    const word = words[token] ?? 0;
    const weight = rarity[word] ?? 1;
    mass += weight;
    let quality = 0;
    let which = -2;
    for (let term = 0; term < count; term += 1) {
      const answer = all[term]?.quality[word] ?? 0;
      if (answer === 0) continue;
      // Of two words that answer alike, the one that comes next reads on.
      if (answer > quality || (answer === quality && term === previous + 1)) {
        quality = answer;
        which = term;
      }
      // One word that answers two is less than two that do.
      if (answer * shared > (answers[term] ?? 0)) answers[term] = answer * shared;
    }
    if (which >= 0) {
      // Said twice: the better one counts.
      const known = Math.min(said[which] ?? 0, quality);
      have += weight * (quality - known * (1 - again));
      if (quality > (said[which] ?? 0)) said[which] = quality;
      if (quality > (answers[which] ?? 0)) answers[which] = quality;
      if (which === previous + 1) follows += 1;
    }
    previous = which;
  }
  if (have === 0) return 0;
  let covered = 0;
  for (let term = 0; term < all.length; term += 1)
    covered += (weights[term] ?? 0) * (answers[term] ?? 0);
  const ofQuery = covered / wanted / 250;
  const ofText = have / mass / 250;
  const inOrder = follows / count;
  return ofQuery * ofQuery * (0.6 + 0.4 * ofText + 0.06 * inOrder);
}
