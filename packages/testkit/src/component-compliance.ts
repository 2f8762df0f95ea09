export { testSink, type SinkAbilities, type SinkRig } from './component-compliance-sink.ts';
export {
  testSource,
  type SourceClient,
  type SourceAbilities,
  type SourceRig,
} from './component-compliance-source.ts';
