// Without `server-only`: next.config.ts and scripts/ run in plain Node, where that import throws.

/** Every feature that a page could ask a browser for, each of them denied. */
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

/** The headers of every response, for pages and files alike. Who else may load or frame it is said separately. */
export const commonHeaders = {
  "Strict-Transport-Security": "max-age=31536000",
  // Not no-referrer, under which a native form would send `Origin: null` and be refused.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  // The projector's page fills the screen.
  "Permissions-Policy": [...closed.map((feature) => `${feature}=()`), "fullscreen=(self)"].join(", "),
};

/** Who besides this site may load an address: nobody, the pages of any site, or a frame on any site. */
export const crossOriginHeaders = {
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

export type CrossOriginAccess = keyof typeof crossOriginHeaders;
