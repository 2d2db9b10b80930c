/** Which engine runs the test, where its driver can do less than others. */
export const isFirefox = navigator.userAgent.includes('Firefox');
export const isChromium = navigator.userAgent.includes('Chrome');
