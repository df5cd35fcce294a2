import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `BASE_PATH=/atlas/` builds for a server that hosts the atlas under a path. */
const base = process.env['BASE_PATH'] ?? '/'

export default defineConfig({
  base,
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173, strictPort: true },
})
