export const editing = { x: '' };
