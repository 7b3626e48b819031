export type { DriverOptions, DriverUser } from './driver-user.js';
export type { DriverRow } from './driver-row.js';
export type { RowTarget } from './find-row.js';
export { rolePickerDriver } from './role-picker-driver.js';
export type { DriverRole, RolePickerDriver } from './role-picker-driver.js';
export { endpointPickerDriver, scopePickerDriver } from './scope-picker-driver.js';
export type { PickerDriver } from './scope-picker-driver.js';
