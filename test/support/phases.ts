import { inProcess } from './canned-aws.ts';
import type { ec2Group } from './cluster-group.ts';
import { cidrIp, type Inputs } from './group.ts';
import { runnerInProcess } from './runner-in-process.ts';
import { type Stage, stages } from './stage.ts';

/** The phases of an action in this process instead of one of their own: what they are wired to, and in which order. */
export function phasesInProcess() {
  const newStage = stages();
  const runner = runnerInProcess();
  const aws = inProcess();

  /** Gives a step its inputs and the environment of a job. Each request is sent once. */
  function give(
    stage: Stage,
    inputs: Inputs,
    variables: Readonly<Record<string, string>> = {},
  ): void {
    aws.on(stage);
    for (const name of Object.keys(process.env)) {
      if (/^(INPUT|STATE)_/.test(name)) delete process.env[name];
    }
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    aws.setVariables({ AWS_MAX_ATTEMPTS: '1', ...variables, ...Object.fromEntries(given) });
  }

  return {
    newStage,
    runner,
    aws,
    give,

    /** A stage with a cluster security group, and a step that revokes `cidrIp` from it. */
    async withClusterGroup(
      inputs: Inputs = {},
      rules: readonly (string | typeof ec2Group)[] = [cidrIp],
    ) {
      const stage = await newStage();
      const group = stage.clusterGroup({ rules });
      give(stage, { ...group.inputs, 'cidr-ip': cidrIp, ...inputs });
      return { stage, group };
    },

    /** The same with a VPC security group. */
    async withVpcGroup(
      inputs: Inputs = {},
      rules: Parameters<Stage['vpcGroup']>[0] = { rules: [cidrIp] },
    ) {
      const stage = await newStage();
      const group = stage.vpcGroup(rules);
      give(stage, { ...group.inputs, 'cidr-ip': cidrIp, ...inputs });
      return { stage, group };
    },

    /** Hands the state on, as the runner does between the phases. */
    endOfJob(): void {
      for (const [name, value] of Object.entries(runner.state()))
        process.env[`STATE_${name}`] = value;
      runner.clear();
      process.exitCode = undefined;
    },

    /** The annotations, each as its level and title. */
    titles: () => runner.annotations().map(({ level, title }) => `${level}: ${title}`),
  };
}
