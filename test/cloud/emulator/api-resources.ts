const target = { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] };

const route = (RouteKey: string, access: Record<string, unknown> = {}) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { ApiId: { Ref: 'Api' }, RouteKey, Target: target, ...access },
});

const byToken = { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Tokens' } };

const cors = {
  AllowOrigins: ['https://console.example'],
  AllowMethods: ['GET', 'POST'],
  AllowHeaders: ['authorization', 'idempotency-key'],
  ExposeHeaders: ['etag'],
  MaxAge: 600,
};

export interface ApiResources {
  readonly functionArn: unknown;
  readonly issuer: unknown;
  readonly audience: unknown;
}

/** An HTTP API with `GET /open` and `GET /health` for anyone and `GET /closed` for an issuer's tokens. */
export const apiResources = ({ functionArn, issuer, audience }: ApiResources) => ({
  Api: {
    Type: 'AWS::ApiGatewayV2::Api',
    Properties: { Name: 'conformance', ProtocolType: 'HTTP', CorsConfiguration: cors },
  },
  Stage: {
    Type: 'AWS::ApiGatewayV2::Stage',
    Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true },
  },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: functionArn,
      PayloadFormatVersion: '2.0',
    },
  },
  Tokens: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ApiId: { Ref: 'Api' },
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      Name: 'tokens',
      JwtConfiguration: { Issuer: issuer, Audience: [audience] },
    },
  },
  OpenRoute: route('GET /open'),
  HealthRoute: route('GET /health'),
  ClosedRoute: route('GET /closed', byToken),
});
