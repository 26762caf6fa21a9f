import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Answer, ask } from './api.ts';

type Me = Answer<'showMe'>;

/** The place of the officer, and whether the API lets them see what others owe there. */
export interface Access {
  readonly me: Me | undefined;
  /** Undefined until the API has said it; empty if it does not say. */
  readonly division: string | undefined;
  readonly isSupervisor: boolean;
}

export const AccessContext = createContext<Access>({
  me: undefined,
  division: undefined,
  isSupervisor: false,
});

export const useAccess = (): Access => useContext(AccessContext);

/** The page knows no post: it asks the API once whether it would show the overview. */
export const useOwnAccess = (me: Me | undefined): Access => {
  const [found, set] = useState<Omit<Access, 'me'>>({ division: undefined, isSupervisor: false });
  useEffect(() => {
    if (!me) return;
    const look = async () => {
      const { division } = await ask<'showOffice'>(`/offices/${me.office}`);
      set({ division, isSupervisor: false });
      await ask<'showOverview'>(`/overview?division=${division}&limit=1`);
      set({ division, isSupervisor: true });
    };
    look().catch(() => set(({ division = '', isSupervisor }) => ({ division, isSupervisor })));
  }, [me]);
  return { me, ...found };
};
