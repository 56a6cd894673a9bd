// Days counted from 1 January 1970, and how an axis of time is labelled.
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const date = (day: number) => new Date(day * 864e5);
const number = (year: number, month: number, day = 1) => Math.round(Date.UTC(year, month, day) / 864e5);

export const iso = (day: number) => date(Math.floor(day)).toISOString().slice(0, 10);

export const words = (day: number) => { const d = date(Math.floor(day)); return `${d.getUTCDate()} ${months[d.getUTCMonth()]} ${d.getUTCFullYear()}`; };

export const span = (first: number, last: number) => Math.floor(first) === Math.floor(last) ? words(first) : `${words(first)} to ${words(last)}`;

// Places for labels, so that no two are closer than so many days.
export function ticks(first: number, last: number, apart: number): { day: number; label: string }[] {
  const made: { day: number; label: string }[] = [];
  const start = date(first);
  const step = [1, 2, 7, 14].find(s => s >= apart);
  if (step) {
    for (let day = Math.ceil(first / step) * step; day <= last; day += step) made.push({ day, label: words(day) });
    return made;
  }
  const by = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find(m => m * 30 >= apart) ?? 1200;
  for (let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / by) * by; ; month += by) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = number(year, index);
    if (day > last) return made;
    if (day >= first) made.push({ day, label: by >= 12 ? String(year) : `${months[index]} ${year}` });
  }
}
