/** Builds the site over other data than public/data: the folder is named in ATLAS_PUBLIC. */
import { defineConfig, mergeConfig } from 'vite'
import atlas from '../../vite.config.ts'

export default mergeConfig(atlas, defineConfig({ root: process.cwd(), publicDir: process.env['ATLAS_PUBLIC'] ?? '' }))
