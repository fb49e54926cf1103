/** Characters that hardly ever begin a Chinese sentence or headline: bound endings and closing marks. */
export const boundFirst = /^[的了着过地得们者性化率等及和与或而则之，。、；：！？,.;:!?）)”’》」』】%％‰℃]/;
