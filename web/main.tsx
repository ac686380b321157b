import '@fontsource-variable/plus-jakarta-sans/index.css';
import '@mantine/core/styles.layer.css';
import './kernel/tema/gaya.css';
import { createRouter, parseSearchWith, RouterProvider, stringifySearchWith } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { menuBeranda, ruteAlur } from './alur/index.ts';
import { menuKedudukan, ruteKedudukan } from './kedudukan/index.ts';
import {
  halamanGagal,
  klienKueri,
  Penyedia,
  ruteAkar,
  ruteIdentitas,
  ruteMasuk,
  rutePemberitahuan,
  ruteRumah,
  ruteSandi,
  ruteTidakAda,
} from './kernel/index.ts';
import { menuNaskah, ruteNaskah, ruteVerifikasi } from './naskah/index.ts';
import { menuOrganisasi, ruteOrganisasi } from './organisasi/index.ts';
import { menuPenugasan, rutePenugasan } from './penugasan/index.ts';
import { menuRegulasi, ruteRegulasi } from './regulasi/index.ts';

const klien = klienKueri();

const router = createRouter({
  routeTree: ruteAkar.addChildren([
    ruteMasuk,
    ...ruteSandi,
    ruteVerifikasi,
    ruteRumah.addChildren([
      ...ruteAlur,
      ...rutePenugasan,
      ...ruteKedudukan,
      ...ruteOrganisasi,
      ...ruteNaskah,
      ...ruteRegulasi,
      ...ruteIdentitas,
      ...rutePemberitahuan,
      ruteTidakAda,
    ]),
  ]),
  context: { klien, menu: [menuBeranda, menuPenugasan, menuKedudukan, menuOrganisasi, menuNaskah, menuRegulasi] },
  defaultErrorComponent: halamanGagal,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Search words are texts, also when they are all digits: a number of 18 digits read as JSON would be another one.
  parseSearch: parseSearchWith(String),
  stringifySearch: stringifySearchWith(JSON.stringify),
});

const akar = document.getElementById('akar');
if (!akar) throw new Error('tanpa #akar');
createRoot(akar).render(
  <StrictMode>
    <Penyedia klien={klien}>
      <RouterProvider router={router} />
    </Penyedia>
  </StrictMode>,
);
