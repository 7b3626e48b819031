import '@scopewise/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openCatalog } from './open-catalog.js';
import { readSettings } from './settings.js';
import { views } from './views.js';

const settings = readSettings(location.search);
const page = document.documentElement;
page.dir = settings.dir;
page.style.colorScheme = settings.theme;
page.dataset['theme'] = settings.theme;
page.dataset['density'] = settings.density;

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root.');
const View = views[settings.view];
const content = View ? (
  <View {...settings} openedCatalog={await openCatalog(settings.catalog)} />
) : (
  <Welcome />
);
createRoot(container).render(<StrictMode>{content}</StrictMode>);

function Welcome() {
  const names = Object.keys(views);
  return (
    <main>
      <h1>Scopewise preview</h1>
      <p>{names.length === 0 ? 'No views yet: add one to views.tsx.' : 'Choose a view:'}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`?view=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
