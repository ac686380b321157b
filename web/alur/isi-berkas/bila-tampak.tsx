import { Box } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';

/** Renders its content, and so reads for it, only once it comes near the screen. */
export const BilaTampak = ({ children }: { children: ReactNode }) => {
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const [pernah, setPernah] = useState(false);
  const tampak = entry?.isIntersecting === true;
  useEffect(() => {
    if (tampak) setPernah(true);
  }, [tampak]);
  return (
    <Box mih={pernah ? 0 : 64} ref={ref}>
      {pernah && children}
    </Box>
  );
};
