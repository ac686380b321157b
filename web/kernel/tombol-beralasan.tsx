import { Button, type ButtonProps, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Ketentuan } from './ketentuan.tsx';
import gaya from './tombol-beralasan.module.css';

type Props = ButtonProps & {
  readonly children: ReactNode;
  /** Why it cannot be pressed now; absent when it can. */
  readonly alasan?: ReactNode;
  /** Provisions behind the reason. */
  readonly ketentuan?: readonly { readonly id: string; readonly letak?: string }[];
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
};

/** A button that says why it cannot be pressed, with the provision. It stays reachable by keyboard. */
export const TombolBeralasan = ({ children, alasan, ketentuan = [], onClick, type = 'button', ...rupa }: Props) => {
  const id = useId();
  return (
    <div className={gaya.bungkus}>
      <Button
        {...rupa}
        {...(alasan ? { 'aria-describedby': id, 'aria-disabled': true, 'data-tertahan': true } : {})}
        className={gaya.tombol}
        onClick={(kejadian) => (alasan ? kejadian.preventDefault() : onClick?.())}
        type={type}
      >
        {children}
      </Button>
      {alasan && (
        <Text c="dimmed" component="div" id={id} maw={420} size="sm">
          {alasan}{' '}
          {ketentuan.map((k) => (
            <Ketentuan key={k.id} {...k} />
          ))}
        </Text>
      )}
    </div>
  );
};
