import { loadCatalog } from '@scopewise/core';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { ScopePickerPanel } from '@scopewise/react';
import { useId, useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import styles from '../../packages/react/src/styles/index.css?raw';

/** Where the style sheet documents its properties. */
const [head = ''] = styles.split('*/');
const properties = [...head.matchAll(/(--sw-[a-z-]+) {2,}(.+?)(?= {2,}--sw-|\n)/g)].map(
  ([, name = '', meaning = '']) => ({ name, meaning: meaning.trim() }),
);

const loaded = loadCatalog(restcomm);

/** A field for each property, and a picker that follows them. */
export function ThemeProperties(): ReactElement {
  const id = useId();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const set = Object.entries(values).filter(([, value]) => value !== '');
  const style: CSSProperties = Object.fromEntries(set);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>Property</th>
            <th>What it sets</th>
            <th>Value</th>
          </tr>
        </thead>
        <tbody>
          {properties.map(({ name, meaning }) => (
            <tr key={name}>
              <td>
                <label htmlFor={id + name}>
                  <code>{name}</code>
                </label>
              </td>
              <td>{meaning}</td>
              <td>
                <input
                  id={id + name}
                  value={values[name] ?? ''}
                  placeholder="default"
                  onChange={(event) => setValues({ ...values, [name]: event.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {loaded.ok && (
        <div style={style}>
          <ScopePickerPanel
            catalog={loaded.catalog}
            expanded
            height="18rem"
            defaultValue={['turnkey:delete:campaign_user']}
          />
        </div>
      )}
    </>
  );
}
