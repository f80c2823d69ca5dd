'use strict';
exports.id = 692;
exports.ids = [
	692
];
exports.modules = {

};
