import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** Where a topic stands on the map, in units of the map. */
export interface MapPlace {
  id: string;
  x: number;
  y: number;
}

/** Places for topics so that related ones stand together, and the lines between them. */
export interface TopicMap {
  width: number;
  height: number;
  places: MapPlace[];
  lines: { from: MapPlace; to: MapPlace }[];
}

/** Radius of the dot of a topic, in units of the map. */
export const DOT_RADIUS = 14;

/** Most topics on a map: among more dots nobody finds one, and to lay them out takes longer than the other pages. */
export const MOST_ON_MAP = 500;

const STEPS = 300;
const MARGIN = 2 * DOT_RADIUS;

/** Lays topics out by their relations. It uses no chance: the same relations give the same map. */
export function topicMap(relations: ReadonlyMap<string, readonly string[]>): TopicMap {
  type Node = SimulationNodeDatum & { id: string };
  const nodes: Node[] = Array.from(relations.keys(), (id) => ({ id }));
  const pairs = new Set(
    Array.from(relations).flatMap(([id, others]) => others.map((other) => [id, other].sort().join(' '))),
  );
  const links = Array.from(pairs, (pair) => pair.split(' ')).map(([source = '', target = '']) => ({ source, target }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: string | Node; target: string | Node }>(links)
        .id(({ id }) => id)
        .distance(3 * DOT_RADIUS),
    )
    .force('charge', forceManyBody().strength(-60))
    .force('collide', forceCollide(DOT_RADIUS + 3))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.08))
    .stop()
    .tick(STEPS);
  const left = Math.min(...nodes.map(({ x = 0 }) => x)) - MARGIN;
  const top = Math.min(...nodes.map(({ y = 0 }) => y)) - MARGIN;
  const places = nodes.map(({ id, x = 0, y = 0 }) => ({ id, x: Math.round(x - left), y: Math.round(y - top) }));
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    width: Math.max(...places.map(({ x }) => x)) + MARGIN,
    height: Math.max(...places.map(({ y }) => y)) + MARGIN,
    places,
    lines: Array.from(pairs, (pair) => pair.split(' ').map((id) => byId.get(id))).flatMap(([from, to]) =>
      from && to ? [{ from, to }] : [],
    ),
  };
}
