import { packageConfig } from '../../rollup.package.js';

export default packageConfig(import.meta.url);
