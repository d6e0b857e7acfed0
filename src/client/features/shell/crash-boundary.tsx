import { Component, type ReactNode } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

function Crashed() {
  const { shell } = useMessages();
  return (
    <EmptyState heading="h1" title={shell.crashed} hint={shell.crashedHint}>
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    </EmptyState>
  );
}

/** Catches what no code expected: says so and offers to start again. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
