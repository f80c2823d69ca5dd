import { afterEach } from '@jest/globals';
import { type Stage, type StageOptions, setStage } from './stage.ts';

/** Gives the specs of a file a way to set a stage, that is cleared after each of them. */
export function stages(): (options?: StageOptions) => Promise<Stage> {
  const open: Stage[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((stage) => stage.close()));
  });
  return async (options) => {
    const stage = await setStage(options);
    open.push(stage);
    return stage;
  };
}
