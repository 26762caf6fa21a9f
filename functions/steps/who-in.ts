import type { Who } from '#domain/access/asked';
import type { Asked } from './command.ts';

/** The caller, as rights ask about them. */
export const whoIn = ({ officer, successors, call }: Asked): Who => {
  const { scopes, isDeploymentAdministrator } = call;
  return { officer, successors, scopes, isDeploymentAdministrator };
};
