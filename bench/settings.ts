const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="8" height="8"/></svg>';

/** The least that a cooperative is set up with, for whatever runs against one that shows nothing to anybody. */
export const bareSettings = (name: string) => ({
  name, shortName: name, portalName: name, onboarding: 'OFFICE', recovery: 'OFFICE', brand: { primaryColor: '#1f4e79', logo: PICTURE, icon: PICTURE },
  tabs: [{ tab: 'home', opens: ['ledger'] }], sessionTimeoutMinutes: 720, offices: [{ name, address: name }], texts: { welcome: '-', access: '-', forgotten: '-' },
});
