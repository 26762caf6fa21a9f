import { publicDoor } from '#runtime/http/public-door';
import { middleware } from '#runtime/middleware';
import { hotlinePorts } from '#runtime/wiring/hotline';
import { HotlineEnvironment } from '#schemas/environment';
import { takeCall } from '#steps/reports/take-call';

const ports = hotlinePorts(HotlineEnvironment.parse(process.env));

/** Serves the hotline, which anybody may call: every call is registered, and none is refused. */
export const handler = middleware(publicDoor('callHotline', takeCall(ports)));
