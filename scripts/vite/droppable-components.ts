import type { Plugin } from 'vite';

const named = /^\s*\w+\.displayName = "[^"]+";$/gm;
const wrapped = /= (React\$?\d*\.(?:forwardRef|createContext|memo)\()/g;

/**
 * Lets the bundler leave out the components of `packageName` that nobody uses. It keeps them otherwise: it cannot know
 * that wrapping a component, and giving it a name for the developer tools, does nothing else. (1.4 KB of react-router.)
 */
export function droppableComponents(packageName: string): Plugin {
  return {
    name: 'partnernetz-droppable-components',
    apply: 'build',
    transform: {
      filter: { id: new RegExp(`/node_modules/${packageName}/`) },
      handler: (code) => ({
        code: code.replace(named, '').replace(wrapped, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
