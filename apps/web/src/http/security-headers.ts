// Without `server-only`: next.config.ts and scripts/ run in plain Node, where that import throws.

/** Everything a browser could be asked for, each answered with no. */
const closed = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** The headers of every answer, pages and files alike. Who else may load or frame it is said apart. */
export const commonHeaders = {
  "Strict-Transport-Security": "max-age=31536000",
  // Not no-referrer: under it a native form carries `Origin: null` and would be refused.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  // The projector's page fills the screen.
  "Permissions-Policy": [...closed.map((feature) => `${feature}=()`), "fullscreen=(self)"].join(", "),
};

/** Who besides this site may have an answer: nobody, the page of any site, or a frame on any site. */
export const reachHeaders = {
  site: {
    "Cross-Origin-Resource-Policy": "same-origin",
    // For browsers that do not know the policy's `frame-ancestors`.
    "X-Frame-Options": "DENY",
  },
  open: { "Cross-Origin-Resource-Policy": "cross-origin", "X-Frame-Options": "DENY" },
  // A page that isolates itself (COEP) may frame these too.
  framed: {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  },
} satisfies Record<string, Record<string, string>>;

export type Reach = keyof typeof reachHeaders;
