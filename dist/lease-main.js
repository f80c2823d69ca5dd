'use strict';
require('./index.js').leaseMain();
