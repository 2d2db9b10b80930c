import * as copy from '#copy';
import { features } from '#set';
import type { ShellProps } from '../guide/feature.ts';
import type { ViewId } from '../model/views.ts';

/** What a screen reader is told of the view that is open. */
export function announcement(open: ViewId, props: ShellProps): string {
  const { isCleared, takeAlong } = props.state;
  if (isCleared) return copy.cleared;
  const taking = features.find((feature) => feature.takeAlong)?.takeAlong?.told(takeAlong) ?? '';
  if (takeAlong.told) return taking;
  const told = features.find(({ id }) => id === open)?.told(props) ?? '';
  return [taking, told].filter(Boolean).join('\n');
}
