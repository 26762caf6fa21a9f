import type { Who } from '#domain/access/asked';
import type { Asked } from './command.ts';

/** The caller, in the form that the rights use. */
export const whoIn = ({ officer, successors, call }: Asked): Who => {
  const { scopes, isDeploymentAdministrator } = call;
  return { officer, successors, scopes, isDeploymentAdministrator };
};
