/** A step of changing how one signs in. */
export interface StepProps {
  /** Gets what the server answered. */
  onDone: (body: Record<string, unknown>) => void;
  onCancel: () => void;
}
