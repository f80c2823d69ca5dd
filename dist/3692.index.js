'use strict';
exports.id = 3692;
exports.ids = [
	3692
];
exports.modules = {

};
