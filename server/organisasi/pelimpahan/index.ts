export { pelimpahanRoutes } from './routes.ts';
