import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', chunkSizeWarningLimit: 1_000 },
  // Only this machine needs it; another port where 4173 is taken.
  preview: { host: 'localhost', strictPort: false },
});
