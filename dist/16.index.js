'use strict';
exports.id = 16;
exports.ids = [
    16
];
exports.modules = {
    9589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qq: ()=>HttpClient,
            _y: ()=>restEndpointMethods,
            hd: ()=>fetch,
            ud: ()=>paginateRest
        });
        class NotBundled {
            constructor(){
                throw Error('This package is not in the bundle: see tsconfig.bundle.json.');
            }
        }
        class HttpClient {
            getAgent = ()=>void 0;
            getAgentDispatcher = ()=>void 0;
            getJson = ()=>new NotBundled();
        }
        let paginateRest = ()=>({}), restEndpointMethods = ()=>({}), fetch = ()=>new NotBundled();
    }),
    6463: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            v: ()=>nodeFetch
        });
        function nodeFetch(env) {
            let http = process.getBuiltinModule('node:http'), https = process.getBuiltinModule('node:https'), settings = {
                keepAlive: !0,
                proxyEnv: env
            }, agents = {
                http: new http.Agent(settings),
                https: new https.Agent(settings)
            };
            return (url, { method = 'GET', headers = {}, signal })=>new Promise((resolve, reject)=>{
                    let { request, agent } = url.startsWith('https:') ? {
                        request: https.request,
                        agent: agents.https
                    } : {
                        request: http.request,
                        agent: agents.http
                    }, sent = request(url, {
                        method,
                        headers,
                        agent,
                        ...signal ? {
                            signal
                        } : {}
                    });
                    sent.setTimeout(20_000, ()=>sent.destroy(Error('There was no response in time')));
                    sent.on('error', reject);
                    sent.on('response', (response)=>{
                        let chunks = [], length = 0;
                        response.on('error', reject);
                        response.on('data', (chunk)=>{
                            (length += chunk.length) > 1048576 ? sent.destroy(Error('The response is too long')) : chunks.push(chunk);
                        });
                        response.on('end', ()=>{
                            let body = Buffer.concat(chunks).toString();
                            resolve({
                                status: response.statusCode ?? 0,
                                url,
                                headers: new Map(Object.entries(response.headers).map(([name, value])=>[
                                        name,
                                        String(value)
                                    ])),
                                text: async ()=>body
                            });
                        });
                    });
                    sent.end();
                });
        }
    }),
    5428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            gitHub: ()=>gitHub
        });
        var github = __webpack_require__(7082), domain_run = __webpack_require__(6445), explain = __webpack_require__(7570), version = __webpack_require__(1013), fetch = __webpack_require__(6463);
        let GOING_ON = [
            'queued',
            'in_progress',
            'waiting',
            'requested',
            'pending'
        ], FIRST_RUN = Date.UTC(2018, 0);
        class Unclear extends Error {
        }
        function members(body) {
            if ('object' == typeof body && null !== body) return body;
            throw new Unclear('It is not a JSON object.');
        }
        function expect(data, name, asked) {
            let value = data[name], isWhole = Number.isSafeInteger(value) || 'bigint' == typeof value;
            if (!isWhole || String(value) !== asked) throw new Unclear(`Its ${name} is not ${asked}.`);
        }
        function readStatus(data, date, { of, started, completed }) {
            let { status } = data;
            if ('string' == typeof status && GOING_ON.includes(status)) return {
                kind: 'going-on',
                status
            };
            if ('completed' !== status) throw new Unclear('Its status is none that is known.');
            let now = 'string' == typeof date ? Date.parse(date) : 0 / 0;
            if (!(now >= FIRST_RUN)) throw new Unclear('It does not say what time it is.');
            let [from, to] = [
                moment(data[started]),
                moment(data[completed])
            ];
            if (!(FIRST_RUN <= from && from <= to)) throw new Unclear(`Its ${completed} is not a valid time.`);
            return {
                kind: 'completed',
                of,
                started: from,
                completed: to,
                now
            };
        }
        let MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
        function moment(value) {
            return 'string' == typeof value && MOMENT.test(value) ? Date.parse(value) : 0 / 0;
        }
        function gitHub({ token, env, debug }) {
            if ('' === token) throw (0, explain.WE)({
                code: 'NoGitHubToken'
            }, {});
            let log = {
                debug: ignore,
                info: ignore,
                warn: ignore,
                error: ignore
            }, { request } = (0, github.Q)(token, {
                log,
                userAgent: `revoke-redshift-ingress/${version.r}`,
                baseUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
                request: {
                    fetch: (0, fetch.v)(env),
                    log
                }
            }), server = (env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '').toLowerCase(), ask = async (route, run, subject, parameters, signal, read)=>{
                if (run.server.toLowerCase() !== server) throw (0, explain.WE)({
                    code: 'OtherGitHubServer'
                }, {});
                let [owner = '', repo = ''] = run.repository.split('/');
                try {
                    let { status, headers, data } = await request(route, {
                        owner,
                        repo,
                        ...parameters,
                        request: {
                            signal
                        }
                    });
                    debug(`${subject}: request id ${headers['x-github-request-id'] ?? 'none'}`);
                    if (200 !== status) throw new Unclear(`Its status is ${status}.`);
                    return read(data, headers.date);
                } catch (error) {
                    signal.throwIfAborted();
                    throw function(thrown) {
                        if (thrown instanceof Unclear) return (0, explain.WE)({
                            code: 'GitHubUnclear'
                        }, {
                            detail: thrown.message
                        });
                        let { name, message = '', status = 0, response } = thrown, headers = response?.headers ?? {}, requestId = headers['x-github-request-id'];
                        return (0, explain.WE)({
                            code: response || 'HttpError' !== name ? function(status, headers) {
                                let limited = void 0 !== headers['retry-after'] || '0' === String(headers['x-ratelimit-remaining']);
                                if (429 === status || 403 === status && limited) return 'GitHubRateLimited';
                                if (status >= 500) return 'GitHubFailed';
                                switch(status){
                                    case 401:
                                        return 'GitHubUnauthorized';
                                    case 403:
                                        return 'GitHubDenied';
                                    case 404:
                                    case 410:
                                        return 'GitHubNotFound';
                                    default:
                                        return 'GitHubUnclear';
                                }
                            }(status, headers) : 'GitHubUnreachable',
                            message: message.split('\n')[0].slice(0, 200).replace(/\/\/\S*@/g, '//***@'),
                            ...response ? {
                                status
                            } : {},
                            ...requestId ? {
                                requestId: String(requestId)
                            } : {}
                        }, {
                            detail: response ? `Its status is ${status}.` : 'It can not be read.'
                        });
                    }(error);
                }
            };
            return {
                jobStatus: (run, job, signal)=>ask('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', run, `job ${job} of ${(0, domain_run.le)(run)}`, {
                        job_id: job
                    }, signal, (body, date)=>{
                        let data;
                        return expect(data = members(body), 'id', job), expect(data, 'run_id', run.id), expect(data, 'run_attempt', run.attempt), readStatus(data, date, {
                            of: 'job',
                            started: 'started_at',
                            completed: 'completed_at'
                        });
                    }),
                attemptStatus: (run, signal)=>ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', run, (0, domain_run.le)(run), {
                        run_id: run.id,
                        attempt_number: run.attempt
                    }, signal, (body, date)=>{
                        let data;
                        return expect(data = members(body), 'id', run.id), expect(data, 'run_attempt', run.attempt), readStatus(data, date, {
                            of: 'run',
                            started: 'run_started_at',
                            completed: 'updated_at'
                        });
                    })
            };
        }
        function ignore() {}
    })
};
