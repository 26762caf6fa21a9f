/**
 * The address on an administrator’s own machine to which the issuer sends them back from the sign-in of the command
 * line. It is registered with the issuer, as the console’s is.
 */
export const LOOPBACK = 'http://localhost:7391/signed-in';
