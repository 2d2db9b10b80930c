/** The value below which that share of all values lies, between two of them by their distance. */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
}

/** What many measurements say: the middle one, and between which the middle half of them lies. */
export function summed(values) {
  return {
    median: quantile(values, 0.5),
    from: quantile(values, 0.25),
    to: quantile(values, 0.75),
  };
}

export function percentile95(values) {
  return quantile(values, 0.95);
}
