/** Every warning of ours on the console while `act` runs. */
export async function warningsDuring(act: () => Promise<void>): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...parts: readonly unknown[]) => {
    const text = parts.join(' ');
    if (text.startsWith('<calcium-guide>')) warnings.push(text);
    else warn(...parts);
  };
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
