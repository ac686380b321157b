declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(paket?: Readonly<Record<string, unknown>>);
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: readonly { readonly message: string }[] }>;
  }
}
