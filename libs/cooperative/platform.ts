/** The id of the platform's own row among the cooperatives: a host, a brand and operators, and no residents. */
export const PLATFORM_ID = '00000000-0000-4000-8000-000000000000';
