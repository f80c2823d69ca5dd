/** The group and the one rule that every contestant revokes. */
export const group = 'ci';
export const rule = '203.0.113.7/32';
