export const id = 453;
export const ids = [
    453
];
export const modules = {
    7453: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            groupsOfCluster: ()=>groupsOfCluster
        });
        var RedshiftClient = __webpack_require__(5897), commandBuilder = __webpack_require__(5354), schemas_0 = __webpack_require__(5146);
        class DescribeClustersCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeClusters", schemas_0.dM4) {
        }
        var explain = __webpack_require__(4107), aws_send = __webpack_require__(6107);
        function groupsOfCluster(ClusterIdentifier, connection, abortSignal) {
            let subject = `cluster ${ClusterIdentifier}`, refuse = (code)=>(0, explain.W)({
                    code
                }, {
                    subject,
                    region: connection.region
                });
            return connection.sender('redshift', subject)('DescribeClusters', async ()=>new RedshiftClient.P(connection.clientConfig()).send(new DescribeClustersCommand({
                    ClusterIdentifier
                }), {
                    abortSignal
                }), ({ Clusters })=>{
                let cluster = Clusters?.[0];
                if (!cluster) throw (0, aws_send.PV)();
                let identifier = cluster.ClusterIdentifier ?? '';
                if (identifier.toLowerCase() !== ClusterIdentifier.toLowerCase()) throw (0, aws_send.Jm)(`cluster ${identifier || 'without an identifier'}`);
                if ('deleting' === cluster.ClusterStatus) throw refuse('ClusterDeleting');
                let groups = function({ VpcSecurityGroups = [], ClusterSecurityGroups = [], Endpoint }) {
                    let vpc = VpcSecurityGroups.flatMap(({ VpcSecurityGroupId: id })=>id ? [
                            {
                                kind: 'vpc',
                                id
                            }
                        ] : []);
                    if (vpc.length > 0) return {
                        groups: vpc,
                        port: Endpoint?.Port || void 0
                    };
                    let cluster = ClusterSecurityGroups.flatMap(({ ClusterSecurityGroupName: name })=>name ? [
                            {
                                kind: 'cluster',
                                name
                            }
                        ] : []);
                    return cluster.length > 0 ? {
                        groups: cluster
                    } : void 0;
                }(cluster);
                if (!groups) throw refuse('ClusterWithoutGroup');
                return groups;
            });
        }
    })
};
