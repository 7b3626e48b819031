import type { Issue } from '../../errors/issue.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { highestRank } from '../compare-privilege.js';
import { finding } from './finding.js';

const destructive = /^(?:delet|remov|eras|purg|destroy)/i;

/** Endpoints whose title begins with destruction, and that a scope of a milder action opens. */
export function lintTitles(catalog: Catalog): readonly Issue[] {
  const { actions, severities } = catalog;
  const severity = actions.find(({ id }) => destructive.test(id))?.severity;
  const least = severity === undefined ? severities.length - 1 : severities.indexOf(severity);
  return catalog.endpoints.flatMap(({ title, requires }, index) => {
    if (!destructive.test(title)) return [];
    const mild = requires.find((scopes) => highestRank(catalog, scopes, 'severityRank') < least);
    if (!mild) return [];
    const path = `/endpoints/${index}/title`;
    const message = `“${shown(title)}” needs only ${mild.map(shown).join(' and ')}.`;
    const fix = 'Check this with the provider: the scope does more harm than its action says.';
    return finding('lint/understated-action', path, message, fix, mild);
  });
}
