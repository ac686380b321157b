import { Text } from '@mantine/core';
import { FormulirPanel, type PropsPanel } from './formulir-panel.tsx';

/** Asks once more before the irreversible, and says what will happen. */
export const Pastikan = ({ children, ...sisa }: PropsPanel) => (
  <FormulirPanel {...sisa} size="md">
    <Text component="div" size="sm">
      {children}
    </Text>
  </FormulirPanel>
);
