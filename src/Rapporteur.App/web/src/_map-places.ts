// Places as the server sends them, and the circle around a vague one.
export interface Line { id: string; line: string; grade: string; reports: number }
export interface Place { id: number; name: string; country: string; lat: number; lon: number; precision: string; radius: number; count: number; named: string; lines: Line[] }
export interface MapData { places: Place[]; notPlaced: number }

export function ring(place: Place): GeoJSON.Feature {
  const north = place.radius / 111.2, east = north / Math.max(0.05, Math.cos(place.lat * Math.PI / 180));
  const points = Array.from({ length: 65 }, (_, i) => [place.lon + east * Math.cos(i * Math.PI / 32), place.lat + north * Math.sin(i * Math.PI / 32)]);
  return { type: "Feature", geometry: { type: "Polygon", coordinates: [points] }, properties: { id: place.id } };
}

// Outlines made for a globe run over the 180th meridian; on a flat map they have to go on beyond 180 degrees instead of jumping back.
export function unwrap(land: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  for (const { geometry } of land.features) {
    if (geometry.type === "Polygon") geometry.coordinates = geometry.coordinates.map(flat);
    else if (geometry.type === "MultiPolygon") geometry.coordinates = geometry.coordinates.map(p => p.map(flat));
  }
  return land;
}

function flat(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  let turn = 0;
  const made = ring.map((point, i) => {
    const step = i === 0 ? 0 : point[0]! - ring[i - 1]![0]!;
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [point[0]! + turn, point[1]!];
  });
  // Around a pole: closed along the edge of the map.
  return turn === 0 ? made : [...made, [made.at(-1)![0]!, -89.9], [made[0]![0]!, -89.9], made[0]!];
}
