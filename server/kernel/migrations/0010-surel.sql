-- Mail that waits for its server. Written in the transaction of the act it tells of, gone once it is handed over: no copy
-- is kept. Never a secret in it; links with a token go out at once or not at all.
create table kernel.surel (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null, -- also its Message-ID: a mail handed over twice is known as one
  kepada text not null check (kepada <> ''),
  perihal text not null,
  isi text not null,
  dibuat_pada timestamptz not null,
  percobaan integer not null default 0,
  berikutnya_pada timestamptz not null,
  primary key (instansi_id, id)
);
create index on kernel.surel (instansi_id, berikutnya_pada, id);
call kernel.pagari('kernel.surel');
