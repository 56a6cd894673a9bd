// What part of time the picture shows, and the arithmetic of zooming and panning.
export const shortest = 1;
export const decade = 3653;

export class View {
  constructor(public first: number, public last: number, readonly extent: [number, number]) {}

  get days() { return this.last - this.first; }

  // Days at a share of the width, 0 to 1.
  at(share: number) { return this.first + share * this.days; }

  share(day: number) { return (day - this.first) / this.days; }

  zoom(factor: number, share = 0.5) {
    const longest = Math.max(decade, (this.extent[1] - this.extent[0]) * 1.1);
    const days = Math.min(longest, Math.max(shortest, this.days * factor));
    const pinned = this.at(share);
    this.first = pinned - share * days;
    this.last = this.first + days;
    this.keep();
  }

  pan(days: number) { this.first += days; this.last += days; this.keep(); }

  show(first: number, last: number) {
    const gap = Math.max(0, shortest - (last - first)) / 2;
    this.first = first - gap;
    this.last = last + gap;
  }

  // Something of the case stays in sight.
  private keep() {
    const [first, last] = this.extent;
    if (this.last < first) this.pan(first - this.last + this.days / 10);
    if (this.first > last) this.pan(last - this.first - this.days / 10);
  }
}
