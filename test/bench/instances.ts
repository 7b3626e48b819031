import type { Ability, Problem } from '../../packages/core/src/solve/problem.js';
import { compact } from '../../packages/core/src/solve/split.js';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Who holds what: for each role the permissions it grants, ascending. */
export interface RoleWorld {
  readonly grants: readonly (readonly number[])[];
  /** Permissions by the service they belong to. */
  readonly services: readonly (readonly number[])[];
  /** 0 for the most severe. */
  readonly severity: readonly number[];
}

const VERBS = ['get', 'list', 'create', 'update', 'delete', 'admin'] as const;
const SEVERITY = { get: 2, list: 2, create: 1, update: 1, delete: 0, admin: 0 } as const;

/**
 * Roles and permissions shaped as in a large cloud: services of very different size, each with
 * viewer, editor and admin roles that contain one another and narrower ones for single resources,
 * some roles that reach over several services, and a few that reach nearly everything.
 */
export function roleWorld(seed: number, serviceCount: number): RoleWorld {
  const random = seeded(seed);
  const grants: number[][] = [];
  const services: number[][] = [];
  const severity: number[] = [];
  const verbOf: (typeof VERBS)[number][] = [];
  const isRead = (permission: number): boolean => severity[permission] === 2;
  const part = (from: readonly number[], share: number): number[] =>
    from.filter(() => random() < share);

  for (let service = 0; service < serviceCount; service += 1) {
    const own: number[] = [];
    const resources = 1 + Math.floor(50 * random() ** 3);
    for (let resource = 0; resource < resources; resource += 1) {
      const permissions: number[] = [];
      for (const verb of VERBS) {
        if (verb !== 'get' && random() < 0.2) continue;
        permissions.push(severity.length);
        severity.push(SEVERITY[verb]);
        verbOf.push(verb);
      }
      own.push(...permissions);
      if (random() < 0.3) grants.push(permissions);
      if (random() < 0.2) grants.push(permissions.filter(isRead));
      if (random() < 0.1) grants.push(part(permissions, 0.5));
    }
    services.push(own);
    grants.push(
      own,
      own.filter(isRead),
      part(own, 0.9).filter((one) => severity[one] !== 0),
    );
    if (random() < 0.5) grants.push(part(own, 0.3));
  }
  const all = severity.map((_, permission) => permission);
  for (let role = 0; role < serviceCount; role += 1) {
    const picked = Array.from({ length: 2 + Math.floor(6 * random()) }, () =>
      Math.floor(serviceCount * random() ** 2),
    );
    const pool = picked.flatMap((service) => services[service] ?? []);
    grants.push([...new Set(part(pool, [0.2, 0.5, 1][role % 3] ?? 1))].toSorted((a, b) => a - b));
  }
  grants.push(
    all,
    all.filter(isRead),
    part(all, 0.95).filter((one) => severity[one] !== 0),
  );
  for (let role = 0; role < 8; role += 1) grants.push(part(all, 0.1 + 0.08 * role));
  return { grants: grants.filter((role) => role.length > 0), services, severity };
}

/** Permissions of a few services that belong together. */
export function clusteredNeed(world: RoleWorld, count: number, random: () => number): number[] {
  const near = Array.from({ length: 1 + Math.floor(count / 12) }, () =>
    Math.floor(world.services.length * random()),
  ).flatMap((service) => world.services[service] ?? []);
  const pool = [...new Set(near)];
  const need = new Set<number>();
  while (need.size < Math.min(count, pool.length)) {
    need.add(pool[Math.floor(pool.length * random())] ?? 0);
  }
  return [...need];
}

/** Permissions from anywhere. */
export function unrelatedNeed(world: RoleWorld, count: number, random: () => number): number[] {
  const need = new Set<number>();
  while (need.size < count) need.add(Math.floor(world.severity.length * random()));
  return [...need];
}

/**
 * Scopes and the endpoints that accept them, shaped as in a large suite of APIs: for each resource
 * a scope to read and one to write (which reads as well), wider ones over a whole area that
 * overlap with them, and a few over everything.
 */
export function scopeWorld(seed: number, scopeCount: number, endpointCount: number): RoleWorld {
  const random = seeded(seed);
  const grants: number[][] = Array.from({ length: scopeCount }, () => []);
  const severity: number[] = [];
  const areas = Math.ceil(scopeCount / 40);
  const services: number[][] = Array.from({ length: areas }, () => []);
  for (let endpoint = 0; endpoint < endpointCount; endpoint += 1) {
    const area = Math.floor(areas * random());
    const verb = VERBS[Math.floor(VERBS.length * random())] ?? 'get';
    severity.push(SEVERITY[verb]);
    services[area]?.push(endpoint);
    const first = area * 40;
    const accepted = new Set<number>();
    // One or two resources of the area, each with its pair of scopes.
    for (let pair = 0; pair < 1 + Math.floor(2 * random()); pair += 1) {
      const resource = first + 4 + 2 * Math.floor(18 * random() ** 1.5);
      accepted.add(resource + 1);
      if (SEVERITY[verb] === 2) accepted.add(resource);
    }
    if (random() < 0.6) accepted.add(first + Math.floor(4 * random()));
    if (random() < 0.1) accepted.add(Math.floor(scopeCount * random()));
    for (const scope of accepted) grants[scope % scopeCount]?.push(endpoint);
  }
  return { grants, services, severity };
}

/** The fewest, least-privileged roles or scopes for a need, as a choice problem. */
export function choiceProblem(world: RoleWorld, need: readonly number[]): Problem {
  const holders: number[][] = world.severity.map(() => []);
  for (const [role, permissions] of world.grants.entries()) {
    for (const permission of permissions) holders[permission]?.push(role);
  }
  const candidates = new Set(need.flatMap((permission) => holders[permission] ?? []));
  const abilities: Ability[] = [...candidates].map((role) => ({
    singles: [role],
    sets: [],
    cost: inTier(3),
  }));
  for (const [permission, roles] of holders.entries()) {
    const singles = roles.filter((role) => candidates.has(role));
    if (singles.length === 0) continue;
    abilities.push({ singles, sets: [], cost: inTier(world.severity[permission] ?? 0) });
  }
  const needs = need.map((permission) => ({ singles: holders[permission] ?? [], sets: [] }));
  return compact({ size: world.grants.length, tiers: 4, needs, abilities });
}

function inTier(tier: number): number[] {
  return [0, 1, 2, 3].map((at) => (at === tier ? 1 : 0));
}
